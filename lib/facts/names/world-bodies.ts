/**
 * Organisations that every reader knows by several names, one to a line: the names of one body in
 * English and Indonesian, and its initials, written with these very capitals.
 */
const TABLE = `
United Nations,UN,U.N.,Perserikatan Bangsa-Bangsa,PBB
European Union,EU,E.U.,Uni Eropa
North Atlantic Treaty Organization,North Atlantic Treaty Organisation,NATO,Nato
World Health Organization,World Health Organisation,Organisasi Kesehatan Dunia
International Monetary Fund,IMF,Dana Moneter Internasional
World Bank,Bank Dunia
World Trade Organization,World Trade Organisation,WTO,Organisasi Perdagangan Dunia
International Atomic Energy Agency,IAEA,Badan Tenaga Atom Internasional
Association of Southeast Asian Nations,ASEAN,Asean
African Union,Uni Afrika
Arab League,Liga Arab
International Criminal Court,Mahkamah Pidana Internasional
International Court of Justice,ICJ,Mahkamah Internasional
United Nations Security Council,UN Security Council,Dewan Keamanan PBB
United Nations General Assembly,UN General Assembly,Majelis Umum PBB
International Committee of the Red Cross,ICRC
Organization of the Petroleum Exporting Countries,OPEC,Opec
Central Intelligence Agency,CIA
Federal Bureau of Investigation,FBI
National Aeronautics and Space Administration,NASA,Nasa
United States Department of Defense,U.S. Department of Defense,US Department of Defense,Pentagon,Departemen Pertahanan Amerika Serikat,Departemen Pertahanan AS,Kementerian Pertahanan Amerika Serikat
White House,Gedung Putih
Palestine Liberation Organization,Palestine Liberation Organisation,PLO,Organisasi Pembebasan Palestina
Palestinian Authority,Otoritas Palestina
Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria,ISIL,ISIS,Daesh,Negara Islam Irak dan Syam,NIIS
Al-Qaeda,al-Qaeda,Al Qaeda,Al-Qaida,al-Qaida
Muslim Brotherhood,Ikhwanul Muslimin
British Broadcasting Corporation,BBC
Red Army,Tentara Merah
League of Nations,Liga Bangsa-Bangsa`;

/** Each written form, and the name that its body is called by. */
export const WORLD_BODIES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const forms = line.split(",");
      return forms.map((form): [string, string] => [form, forms[0] ?? form]);
    }),
);
