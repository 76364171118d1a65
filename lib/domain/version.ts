import { version } from "../../package.json";

/** The program's version, as `GET /health` and `npm start` say it. */
export const VERSION: string = version;
