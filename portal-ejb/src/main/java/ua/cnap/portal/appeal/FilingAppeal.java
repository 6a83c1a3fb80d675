package ua.cnap.portal.appeal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.CurrentCentres;
import ua.cnap.portal.identity.People;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.PuzzleRefused;
import ua.cnap.portal.kernel.Puzzles;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.regime.ComplaintRules;
import ua.cnap.portal.upload.Upload;

/** Anybody turns to a centre without signing in; the form may be sent any number of times and files one appeal. */
@Stateless
public class FilingAppeal {
    @Inject
    Puzzles puzzles;

    @Inject
    Appeals appeals;

    @Inject
    RegisteringAppeal registering;

    @Inject
    AppealFiles files;

    @Inject
    People people;

    @Inject
    CurrentCentres centres;

    /** The puzzle of a new form. */
    @PermitAll
    public String puzzle() {
        return puzzles.draw();
    }

    /** The puzzle of a form that is shown again: the same as long as it can be used, else a new one. */
    @PermitAll
    public String renewed(String puzzle) {
        Optional<UUID> form = puzzles.formOf(puzzle);
        return form.isPresent() && appeals.find(form.get()).isEmpty() ? puzzle : puzzles.draw();
    }

    /** The kinds that a centre takes on the web. */
    @PermitAll
    public List<AppealKind> kinds(Centre centre) {
        return Arrays.stream(AppealKind.values())
                .filter(AppealKind::isFiledOnline)
                .filter(ComplaintRules.of(centre)::takes)
                .toList();
    }

    /**
     * The form that a puzzle names, once it was solved or waited for.
     *
     * @param from the address of the network
     * @throws PuzzleRefused when the form is too old, or came too quickly without a solution
     */
    @PermitAll
    public UUID open(String puzzle, String solution, String from) {
        return puzzles.open(puzzle, solution, from);
    }

    /**
     * Keeps the files of a form that is shown again, so that nobody has to choose them once more.
     *
     * @return why the first that cannot be kept may not be attached
     */
    @PermitAll
    public Optional<BusinessException> keep(UUID form, List<SentFile> sent) {
        return files.keep(form, sent);
    }

    /** Forgets those kept files of a form that are not wanted any more. */
    @PermitAll
    public void drop(UUID form, Set<Long> unwanted) {
        files.drop(form, unwanted);
    }

    /** The files that are kept for the form of a puzzle. */
    @PermitAll
    public List<Upload> kept(String puzzle) {
        return puzzles.formOf(puzzle).map(files::kept).orElse(List.of());
    }

    /**
     * Files an appeal.
     *
     * @param author who is signed in, and will find it in the cabinet unless it may be anonymous
     * @throws AppealRefused when something is missing or wrong, the centre does not take it on the web, or the form filed
     *     another one
     */
    @PermitAll
    public RegisteredAppeal file(FiledAppeal filed, Optional<SignedInPerson> author) {
        boolean online = filed.channel() == AppealChannel.WEB && filed.kind().isFiledOnline();
        if (!online || centres.get().find(filed.centreId()).isEmpty()) {
            throw AppealRefused.notOffered();
        }
        boolean known = appeals.lock(filed.form()).isPresent();
        RegisteredAppeal made = registering.register(filed, "");
        if (!known && !filed.kind().regime().isAnonymous()) {
            author.ifPresent(person -> appeals.get(made.id()).writtenBy(people.idOf(person)));
        }
        return made;
    }
}
