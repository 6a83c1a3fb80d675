package ua.cnap.portal.duty;

import static ua.cnap.portal.duty.Right.APPEAL;
import static ua.cnap.portal.duty.Right.ASSIGN;
import static ua.cnap.portal.duty.Right.BOOK;
import static ua.cnap.portal.duty.Right.CARRY;
import static ua.cnap.portal.duty.Right.CLAIM;
import static ua.cnap.portal.duty.Right.DELEGATE;
import static ua.cnap.portal.duty.Right.ISSUE;
import static ua.cnap.portal.duty.Right.PROCESS;
import static ua.cnap.portal.duty.Right.READ;
import static ua.cnap.portal.duty.Right.TAKE_IN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import ua.cnap.portal.identity.StaffRole;

/** The rights of the roles: each row is a role, what it gives and how far. */
final class RightsMatrix {
    private static final Map<StaffRole, Row> ROWS = new EnumMap<>(Map.of(
            StaffRole.HEAD, new Row(Reach.CENTRE, EnumSet.allOf(Right.class)),
            StaffRole.ACTING_HEAD, new Row(Reach.CENTRE, EnumSet.complementOf(EnumSet.of(DELEGATE))),
            StaffRole.COORDINATOR, new Row(Reach.CENTRE, EnumSet.of(READ, CARRY, CLAIM, ASSIGN, BOOK, APPEAL)),
            StaffRole.ADMINISTRATOR,
                    new Row(Reach.CENTRE, EnumSet.of(READ, TAKE_IN, PROCESS, ISSUE, CARRY, CLAIM, BOOK, APPEAL)),
            StaffRole.MOBILE_RESPONSE,
                    new Row(Reach.UNIT, EnumSet.of(READ, TAKE_IN, PROCESS, ISSUE, CARRY, CLAIM, BOOK)),
            StaffRole.TRANSFER_OFFICER, new Row(Reach.UNIT, EnumSet.of(READ, CARRY)),
            StaffRole.INFORMATION_OFFICER, new Row(Reach.CENTRE, EnumSet.of(READ, BOOK, APPEAL)),
            StaffRole.STAROSTA, new Row(Reach.UNIT, EnumSet.of(READ, TAKE_IN, ISSUE, BOOK))));

    private RightsMatrix() {}

    private record Row(Reach reach, Set<Right> rights) {}

    /** How far the right goes for somebody in the role. */
    static Reach reach(StaffRole role, Right right) {
        Row row = ROWS.get(role);
        return row.rights().contains(right) ? row.reach() : Reach.NOWHERE;
    }
}
