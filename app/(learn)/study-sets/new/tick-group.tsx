type TickGroupProps = {
  legend: string;
  name: string;
  options: readonly { value: string; label: string }[];
};

/** A choice that leaves nothing out while nothing is ticked. */
export function TickGroup({ legend, name, options }: TickGroupProps) {
  return (
    <fieldset className="font-sans text-ui">
      <legend className="font-semibold">{legend}</legend>
      <p className="text-note text-soft">With none ticked, all of them.</p>
      <div className="flex flex-wrap gap-x-6">
        {options.map(({ value, label }) => (
          <label key={value} className="flex min-h-11 items-center gap-2.5">
            <input type="checkbox" name={name} value={value} className="size-4.5" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
