package ua.cnap.portal.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.KyivClock;

/** The technology card does not allow what was asked of a case or of a stage. */
public class StageRefused extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private StageRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static StageRefused centreAlone() {
        return new StageRefused("error.routing.centreAlone");
    }

    static StageRefused notOpen() {
        return new StageRefused("error.routing.notOpen");
    }

    static StageRefused notReceived() {
        return new StageRefused("error.routing.notReceived");
    }

    static StageRefused lastStage() {
        return new StageRefused("error.routing.lastStage");
    }

    static StageRefused passed(String officer, Instant at) {
        return new StageRefused("error.routing.passed", officer, HOUR.format(at.atZone(KyivClock.ZONE)));
    }

    static StageRefused branchesOpen(List<RoutedStage> open) {
        return new StageRefused(
                "error.routing.branchesOpen",
                open.stream().map(RoutedStage::name).toList());
    }

    static StageRefused nowhereBack() {
        return new StageRefused("error.routing.nowhereBack");
    }

    static StageRefused meetingInThePast() {
        return new StageRefused("error.routing.meetingPast");
    }

    static StageRefused beforeMeeting(Optional<LocalDate> next) {
        return next.map(day -> new StageRefused("error.routing.beforeMeeting", DAY.format(day)))
                .orElseGet(() -> new StageRefused("error.routing.noMeeting"));
    }
}
