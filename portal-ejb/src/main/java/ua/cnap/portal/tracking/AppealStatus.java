package ua.cnap.portal.tracking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import ua.cnap.portal.appeal.Appeal;
import ua.cnap.portal.appeal.AppealCodes;
import ua.cnap.portal.appeal.AppealFile;
import ua.cnap.portal.appeal.AppealFiles;
import ua.cnap.portal.appeal.AppealProgress;
import ua.cnap.portal.appeal.Appeals;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.TooManyAttempts;

/** Tells anybody who holds the code of an appeal how far it is, never who filed it or what was written. */
@Stateless
public class AppealStatus {
    private static final AttemptLimit ATTEMPTS = new AttemptLimit(30, Duration.ofMinutes(10), 50_000);

    @Inject
    Appeals appeals;

    @Inject
    AppealCodes codes;

    @Inject
    AppealFiles files;

    @Inject
    Clock clock;

    /** The progress of the appeal with this code as typed, for pages that count attempts themselves. */
    @PermitAll
    public Optional<AppealProgress> find(String typed) {
        return findAppeal(typed).map(AppealProgress::of);
    }

    private Optional<Appeal> findAppeal(String typed) {
        return appeals.findByCode(codes.hashOfTyped(typed));
    }

    /**
     * The same, with the limit of attempts.
     *
     * @param from the network address that asks
     * @throws TooManyAttempts when that address asked too often
     */
    @PermitAll
    public Optional<AppealProgress> track(String typed, String from) {
        ATTEMPTS.count(from, clock.instant());
        return find(typed);
    }

    /**
     * A file of the answer to the appeal with this code as typed.
     *
     * @param place its place, as the progress names it
     * @param from the network address that asks
     * @throws NotFound when there is no such appeal, or no such file in its answer
     * @throws TooManyAttempts when that address asked too often
     */
    @PermitAll
    public AppealFile file(String typed, int place, String from) {
        ATTEMPTS.count(from, clock.instant());
        Appeal appeal = findAppeal(typed)
                .filter(found -> AppealProgress.of(found).files().stream().anyMatch(file -> file.place() == place))
                .orElseThrow(NotFound::new);
        return files.get(appeal, place);
    }
}
