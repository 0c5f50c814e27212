/** cli/doctor/: the checks of `warraq doctor`: what is asked, and what is to be thought of the answers. */

/** The result of one check, with the cure unless it is `ok`. With `warn`, Warraq works nevertheless. */
export interface DoctorFinding {
  readonly name: string;
  readonly state: "ok" | "warn" | "bad";
  readonly found: string;
  readonly cure?: string;
}

export const ok = (name: string, found: string): DoctorFinding => ({ name, state: "ok", found });

export const warn = (name: string, found: string, cure: string): DoctorFinding => ({
  name,
  state: "warn",
  found,
  cure,
});

export const bad = (name: string, found: string, cure: string): DoctorFinding => ({
  name,
  state: "bad",
  found,
  cure,
});

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
