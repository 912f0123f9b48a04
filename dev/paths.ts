/** The addresses of the demonstration: what drives it, and the services that stand in for outside parties. */
export const paths = {
  home: "/demonstration",
  mailbox: "/demonstration/boite",
  clock: "/demonstration/horloge",
  authenticator: "/demonstration/authentificateur",
  manufacturer: "/demonstration/fabricant",
  order: (orderId: string) => `/demonstration/fabricant/${orderId}`,
  /** Where the service sends its orders, over HTTP. */
  orders: "/demonstration/fabricant/api/orders",
  carrier: "/demonstration/transporteur",
  parcel: (trackingNumber: string) => `/demonstration/transporteur/${trackingNumber}`,
  payments: "/demonstration/paiement",
  /** Where people pay. */
  payment: (orderId: string) => `/demonstration/paiement/${orderId}`,
  /** Where the service opens its orders of payments, over HTTP. */
  paymentOrders: "/demonstration/paiement/api/orders",
  /** The identity provider; its pages and its protocol are below. */
  identityProvider: "/demonstration/franceconnect",
  chooseIdentity: (uid: string) => `/demonstration/franceconnect/identite/${uid}`,
} as const;
