-- Electronic tax stamps: each is held by one application. The number itself is not kept.
create table tax_stamps (
  fingerprint text primary key,
  reference text not null references applications,
  held_at timestamptz not null
);
create index tax_stamps_reference on tax_stamps (reference);

-- Payments begun online: which application an order is for, and what the payment service said of it.
create table payment_orders (
  order_id text primary key,
  reference text not null references applications,
  amount_in_cents integer not null check (amount_in_cents > 0),
  opened_at timestamptz not null,
  outcome text check (outcome in ('paid', 'refused', 'abandoned', 'cancelled')),
  settled_at timestamptz
);
create index payment_orders_reference on payment_orders (reference);

-- Demonstration only: the orders of the simulated payment service.
create table simulated_payments (
  order_id text primary key,
  amount_in_cents integer not null,
  description text not null,
  return_to text not null,
  outcome text not null,
  is_reported boolean not null,
  opened_at timestamptz not null
);
