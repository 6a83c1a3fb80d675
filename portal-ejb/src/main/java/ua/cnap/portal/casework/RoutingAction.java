package ua.cnap.portal.casework;

/** What an entry of the routing sheet says was done. */
public enum RoutingAction {
    /** The package came, was signed, put into an inventory and registered. */
    REGISTERED,
    /** The signature, pending till then, was verified. */
    SIGNATURE_CONFIRMED,
    /** The signature, pending till then, proved invalid. */
    SIGNATURE_REFUTED
}
