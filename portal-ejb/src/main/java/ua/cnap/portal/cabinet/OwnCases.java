package ua.cnap.portal.cabinet;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.access.AccessLog;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.OwnCase;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.RepeatingApplication;
import ua.cnap.portal.submission.ServiceNotOffered;
import ua.cnap.portal.supplement.Corrections;

/** A person opens their own cases; another person's are not found. */
@Stateless
public class OwnCases {
    @Inject
    CaseRecords records;

    @Inject
    OwnedCases own;

    @Inject
    MakingMove making;

    @Inject
    RepeatingApplication repeating;

    @Inject
    Corrections corrections;

    @Inject
    AccessLog access;

    /** A page of the person's cases, the last registered first. */
    @RolesAllowed(CITIZEN)
    public Page<CabinetLine> list(SignedInPerson person, int page) {
        Page<OwnCase> filed = own.page(person, page);
        Set<Long> asking =
                corrections.asking(filed.rows().stream().map(OwnCase::caseId).toList());
        List<CabinetLine> lines = filed.rows().stream()
                .map(each -> new CabinetLine(each, asking.contains(each.caseId())))
                .toList();
        return new Page<>(lines, filed.number(), filed.size(), filed.total());
    }

    /**
     * The case that an application became.
     *
     * @throws NotFound when it is not the person's, or was not filed
     */
    @RolesAllowed(CITIZEN)
    public OwnCaseFile open(SignedInPerson person, UUID applicationId) {
        CaseDossier file = records.dossier(own.find(person, applicationId));
        boolean filedHere = file.origin().applicationId() != null;
        return new OwnCaseFile(
                file.number(),
                file.service(),
                file.progress(),
                withdrawal(file.status()).isPresent(),
                file.isRefused(),
                file.isRefused() && filedHere,
                filedHere,
                access.of(file.id()));
    }

    /**
     * Withdraws the application (відкликання заяви): until the decision, entered on the day it comes. What
     * was withdrawn already stays so.
     *
     * @throws NotFound when it is not the person's, or was not filed
     * @throws MoveRefused when it was decided
     */
    @RolesAllowed(CITIZEN)
    public void withdraw(SignedInPerson person, UUID applicationId) {
        CaseFile file = making.lock(own.find(person, applicationId));
        if (!file.isWithdrawn()) {
            CaseMove move = withdrawal(file.status()).orElse(CaseMove.WITHDRAW);
            making.make(file, move, Map.of(), person.fullName());
        }
    }

    /**
     * Files again after a refusal (повторне подання, R-145): gives the draft with the earlier answers and documents.
     *
     * @throws NotFound when it is not the person's, or was not refused
     * @throws ServiceNotOffered when such applications are no longer taken online
     */
    @RolesAllowed(CITIZEN)
    public Draft repeat(SignedInPerson person, UUID applicationId) {
        if (!records.dossier(own.find(person, applicationId)).isRefused()) {
            throw new NotFound();
        }
        return repeating.begin(person, applicationId);
    }

    /** The move by which a case in this state is withdrawn: before the hand-over nobody else has to be told. */
    private static Optional<CaseMove> withdrawal(CaseStatus status) {
        return List.of(CaseMove.WITHDRAW, CaseMove.RECALL).stream()
                .filter(move -> move.isAllowedFrom(status))
                .findFirst();
    }
}
