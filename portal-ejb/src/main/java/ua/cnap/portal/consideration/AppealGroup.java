package ua.cnap.portal.consideration;

import java.util.Optional;
import java.util.stream.Stream;

/** The appeals that a list shows: the control list of terms among them. */
public enum AppealGroup {
    /** What waits for somebody, the nearest day first. */
    OPEN("a.state in (REGISTERED, IN_WORK, TRANSFERRED)", true),
    /** What should have been done already. */
    LATE("a.state in (REGISTERED, IN_WORK, TRANSFERRED) and a.term.actBy < :today", true),
    /** What is to be done within three days. */
    SOON("a.state in (REGISTERED, IN_WORK, TRANSFERRED) and a.term.actBy >= :today and a.term.actBy <= :soon", true),
    /** What was answered or left, the last that came first. */
    DONE("a.state in (ANSWERED, CLOSED, LEFT)", false),
    /** Everything, the last that came first. */
    ALL("a.id > 0", false);

    private final String condition;
    private final boolean byDay;

    AppealGroup(String condition, boolean byDay) {
        this.condition = condition;
        this.byDay = byDay;
    }

    /** The group with this name. */
    public static Optional<AppealGroup> named(String name) {
        return Stream.of(values()).filter(group -> group.name().equals(name)).findFirst();
    }

    String condition() {
        return condition;
    }

    String order() {
        return byDay ? " order by a.term.actBy, a.id" : " order by a.id desc";
    }
}
