/**
 * What a member of the staff is at the desk: an agent examines, a senior agent (agent référent) also shares out the
 * files, a supervisor (responsable) also runs the office, an auditor only reads. What each may do is in `access.ts`.
 */
export const roles = ["agent", "seniorAgent", "supervisor", "auditor"] as const;

export type Role = (typeof roles)[number];

export const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);
