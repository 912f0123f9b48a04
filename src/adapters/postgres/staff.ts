import { type Transaction as DatabaseTransaction, type Kysely, sql } from "kysely";
import type { StaffMember } from "#usecases/ports/people.ts";
import type { Factors, OfficeStaff, StaffReads, StaffWrites } from "#usecases/ports/staff-store.ts";
import type { Schema } from "./schema.ts";

type MemberRow = Omit<StaffMember, "ownAccountId"> & { readonly own_account: string | null };

const memberOf = ({ id, login, name, role, office, own_account }: MemberRow): StaffMember => ({
  id,
  login,
  name,
  role,
  office,
  ownAccountId: own_account,
});

/** The account that somebody of the staff has as an applicant. */
const ownAccount = sql<string | null>`(select o.id from accounts o where o.email = staff.email)`;

const hasFactor = sql<boolean>`(staff.totp_secret is not null
  or exists (select from passkeys k where k.staff_id = staff.id))`;

const passkeyIds = sql<string[]>`coalesce((
  select jsonb_agg(k.id order by k.created_at) from passkeys k where k.staff_id = staff.id), '[]'::jsonb)`;

const passkeysJson = sql<Factors["passkeys"]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name,
    'createdAt', to_char(k.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'usedAt', to_char(k.used_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by k.created_at)
  from passkeys k where k.staff_id = staff.id), '[]'::jsonb)`;

/** What is read of the staff outside a transaction. */
export const staffReadsOf = (db: Kysely<Schema>): StaffReads => ({
  staffByLogin: async (login) => {
    const row = await db
      .selectFrom("staff")
      .selectAll()
      .select([hasFactor.as("has_factor"), ownAccount.as("own_account")])
      .where("login", "=", login)
      .where("disabled_at", "is", null)
      .executeTakeFirst();
    return row === undefined
      ? null
      : { ...memberOf(row), passwordHash: row.password_hash, hasFactor: row.has_factor };
  },

  pendingSignIn: async (tokenHash, since) => {
    const row = await db
      .selectFrom("pending_sign_ins as p")
      .innerJoin("staff", "staff.id", "p.staff_id")
      .selectAll("staff")
      .select([
        "p.offered_secret",
        hasFactor.as("has_factor"),
        ownAccount.as("own_account"),
        passkeyIds.as("passkey_ids"),
      ])
      .where("p.token_hash", "=", tokenHash)
      .where("p.started_at", ">", sql<Date>`${since.toString()}`)
      .where("staff.disabled_at", "is", null)
      .executeTakeFirst();
    return row === undefined
      ? null
      : {
          staff: memberOf(row),
          hasFactor: row.has_factor,
          totpSecret: row.totp_secret,
          offeredSecret: row.offered_secret,
          passkeyIds: row.passkey_ids,
        };
  },

  passkeyOwner: async (passkeyId) => {
    const row = await db
      .selectFrom("passkeys as k")
      .innerJoin("staff", "staff.id", "k.staff_id")
      .selectAll("staff")
      .select(["k.public_key", "k.counter", ownAccount.as("own_account")])
      .where("k.id", "=", passkeyId)
      .where("staff.disabled_at", "is", null)
      .executeTakeFirst();
    return row === undefined
      ? null
      : {
          staff: memberOf(row),
          passkey: { id: passkeyId, publicKey: row.public_key, counter: Number(row.counter) },
        };
  },

  factorsOf: async (staffId) => {
    const row = await db
      .selectFrom("staff")
      .select([sql<boolean>`totp_secret is not null`.as("has_totp"), passkeysJson.as("passkeys")])
      .select(sql<string>`(select count(*) from recovery_codes r where r.staff_id = staff.id)`.as("left"))
      .where("id", "=", staffId)
      .executeTakeFirstOrThrow();
    return { hasTotp: row.has_totp, passkeys: row.passkeys, recoveryCodesLeft: Number(row.left) };
  },

  heldByAbsent: async (today, limit) => {
    const { rows } = await sql<{
      reference: string;
      holder_id: string;
      cover_id: string | null;
      cover_name: string | null;
    }>`
      select a.reference, h.id as holder_id, c.id as cover_id, c.name as cover_name
      from applications a
      join staff h on h.id = a.claimed_by
      left join lateral (
        select covered_by from absences
        where staff_id = h.id and ${today}::date between first_day and last_day
        order by first_day desc, id limit 1
      ) away on true
      left join staff c on c.id = away.covered_by and c.disabled_at is null and c.office = a.office
        and c.role <> 'auditor'
        and not exists (select from accounts o where o.email = c.email and o.id = a.account_id)
        and not exists (
          select from absences x where x.staff_id = c.id and ${today}::date between x.first_day and x.last_day)
      where h.disabled_at is not null or h.office <> a.office
        or exists (select from absences y where y.staff_id = h.id and ${today}::date between y.first_day and y.last_day)
      order by a.reference
      limit ${limit}`.execute(db);
    return rows.map((row) => ({
      reference: row.reference,
      holderId: row.holder_id,
      coveredBy:
        row.cover_id === null || row.cover_name === null
          ? null
          : { agentId: row.cover_id, agentName: row.cover_name },
    }));
  },

  officeStaff: async (office, today) => {
    const { rows } = await sql<OfficeStaff>`
      select coalesce((select acceptances_percent from second_looks where office = ${office}), 0) as "secondLooksPercent",
        coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'login', s.login, 'name', s.name, 'role', s.role,
            'office', s.office) order by s.name)
          from staff s where s.office = ${office} and s.disabled_at is null), '[]') as members,
        coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'staffId', a.staff_id, 'firstDay', a.first_day,
            'lastDay', a.last_day, 'coveredBy', a.covered_by) order by a.first_day, a.id)
          from absences a join staff s on s.id = a.staff_id
          where s.office = ${office} and s.disabled_at is null and a.last_day >= ${today}::date), '[]') as absences`.execute(
      db,
    );
    const [row] = rows;
    if (row === undefined) throw new Error("a statement without a table gives one row");
    return row;
  },

  unrouted: async (limit) => {
    const rows = await db
      .selectFrom("applications")
      .select("reference")
      .where("office", "is", null)
      .where("submitted_at", "is not", null)
      .orderBy("reference")
      .limit(limit)
      .execute();
    return rows.map(({ reference }) => reference);
  },
});

/** What is written of the staff, inside one transaction. */
export const staffIn = (trx: DatabaseTransaction<Schema>): StaffWrites => ({
  createStaff: async ({ id, login, name, role, office, passwordHash, email = null }) => {
    await trx
      .insertInto("staff")
      .values({ id, login, name, role, office, password_hash: passwordHash, email })
      .execute();
  },
  updateStaff: async (id, change) => {
    await trx
      .updateTable("staff")
      .set({
        ...(change.role === undefined ? {} : { role: change.role }),
        ...(change.office === undefined ? {} : { office: change.office }),
        ...(change.passwordHash === undefined ? {} : { password_hash: change.passwordHash }),
        ...(change.disabledAt === undefined ? {} : { disabled_at: change.disabledAt.toString() }),
        ...(change.email === undefined ? {} : { email: change.email }),
      })
      .where("id", "=", id)
      .execute();
  },
  addAbsence: async ({ id, staffId, firstDay, lastDay, coveredBy }) => {
    await trx
      .insertInto("absences")
      .values({ id, staff_id: staffId, first_day: firstDay, last_day: lastDay, covered_by: coveredBy })
      .execute();
  },
  removeAbsence: async (id, office) => {
    await sql`delete from absences a using staff s
      where a.id = ${id}::uuid and s.id = a.staff_id and s.office = ${office}`.execute(trx);
  },
  member: async (id) => {
    const row = await trx
      .selectFrom("staff")
      .selectAll()
      .select(ownAccount.as("own_account"))
      .where("id", "=", id)
      .where("disabled_at", "is", null)
      .executeTakeFirst();
    return row === undefined ? null : memberOf(row);
  },

  startPendingSignIn: async ({ tokenHash, staffId, offeredSecret, at }) => {
    await trx
      .insertInto("pending_sign_ins")
      .values({
        token_hash: tokenHash,
        staff_id: staffId,
        offered_secret: offeredSecret,
        started_at: at.toString(),
      })
      .execute();
  },
  endPendingSignIn: async (tokenHash) => {
    const ended = await trx
      .deleteFrom("pending_sign_ins")
      .where("token_hash", "=", tokenHash)
      .returning("token_hash")
      .executeTakeFirst();
    return ended !== undefined;
  },
  lockFactors: async (staffId) => {
    await trx.selectFrom("staff").select("id").where("id", "=", staffId).forUpdate().execute();
    const row = await trx
      .selectFrom("staff")
      .select(hasFactor.as("has_factor"))
      .where("id", "=", staffId)
      .executeTakeFirst();
    return row?.has_factor === true;
  },
  setTotp: async (staffId, sealedSecret, step) => {
    await trx
      .updateTable("staff")
      .set({ totp_secret: sealedSecret, totp_last_step: step })
      .where("id", "=", staffId)
      .execute();
  },
  spendTotpStep: async (staffId, step) => {
    const spent = await trx
      .updateTable("staff")
      .set({ totp_last_step: step })
      .where("id", "=", staffId)
      .where(sql<boolean>`coalesce(totp_last_step, 0) < ${step}`)
      .returning("id")
      .executeTakeFirst();
    return spent !== undefined;
  },
  addPasskey: async ({ id, staffId, name, publicKey, counter, at }) => {
    await trx
      .insertInto("passkeys")
      .values({
        id,
        staff_id: staffId,
        name,
        public_key: publicKey,
        counter,
        created_at: at.toString(),
      })
      .execute();
  },
  usePasskey: async (id, counter, at) => {
    const used = await trx
      .updateTable("passkeys")
      .set({ counter, used_at: at.toString() })
      .where("id", "=", id)
      .where(sql<boolean>`(counter < ${counter} or (counter = 0 and ${counter} = 0))`)
      .returning("id")
      .executeTakeFirst();
    return used !== undefined;
  },
  removePasskey: async (staffId, id) => {
    const others = sql<boolean>`(exists (select from staff s where s.id = ${staffId} and s.totp_secret is not null)
      or exists (select from passkeys o where o.staff_id = ${staffId} and o.id <> ${id}))`;
    const removed = await trx
      .deleteFrom("passkeys")
      .where("staff_id", "=", staffId)
      .where("id", "=", id)
      .where(others)
      .returning("id")
      .executeTakeFirst();
    return removed !== undefined;
  },
  setRecoveryCodes: async (staffId, fingerprints) => {
    await trx.deleteFrom("recovery_codes").where("staff_id", "=", staffId).execute();
    await trx
      .insertInto("recovery_codes")
      .values(fingerprints.map((fingerprint) => ({ staff_id: staffId, fingerprint })))
      .execute();
  },
  spendRecoveryCode: async (staffId, fingerprints) => {
    const spent = await trx
      .deleteFrom("recovery_codes")
      .where("staff_id", "=", staffId)
      .where("fingerprint", "in", [...fingerprints])
      .returning("fingerprint")
      .executeTakeFirst();
    return spent !== undefined;
  },
  noteStaff: async ({ staffId, what, at, detail = null, former = null }) => {
    await trx
      .insertInto("staff_events")
      .values({ staff_id: staffId, what, detail, former, at: at.toString() })
      .execute();
  },
  clearFactors: async (staffId) => {
    await trx
      .updateTable("staff")
      .set({ totp_secret: null, totp_last_step: null })
      .where("id", "=", staffId)
      .execute();
    await trx.deleteFrom("passkeys").where("staff_id", "=", staffId).execute();
    await trx.deleteFrom("recovery_codes").where("staff_id", "=", staffId).execute();
    await trx.deleteFrom("pending_sign_ins").where("staff_id", "=", staffId).execute();
  },
});
