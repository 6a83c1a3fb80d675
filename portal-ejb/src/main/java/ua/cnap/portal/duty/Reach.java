package ua.cnap.portal.duty;

/** How far a right of a role goes. */
enum Reach {
    /** The role does not give it. */
    NOWHERE,
    /** In the unit where the role is held. */
    UNIT,
    /** In the whole centre. */
    CENTRE
}
