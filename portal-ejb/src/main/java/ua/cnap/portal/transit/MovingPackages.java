package ua.cnap.portal.transit;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.BusinessException;

/** Many packages go with one list: each is sent or received by itself, so that one that cannot be stops no other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MovingPackages {
    @Inject
    MovingPackage moving;

    /**
     * What became of one package.
     *
     * @param caseId its case
     * @param refusal why it was not sent or received; nothing when it was
     */
    public record Outcome(long caseId, Optional<BusinessException> refusal) {}

    /** Sends each package once, with the same list. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<Outcome> send(StaffMember clerk, List<Long> caseIds, String list) {
        return each(caseIds, id -> moving.send(clerk, id, list));
    }

    /** Receives each package once. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<Outcome> receive(StaffMember clerk, List<Long> caseIds) {
        return each(caseIds, id -> moving.receive(clerk, id));
    }

    private static List<Outcome> each(List<Long> caseIds, Consumer<Long> work) {
        return caseIds.stream().distinct().map(id -> outcome(id, work)).toList();
    }

    private static Outcome outcome(long caseId, Consumer<Long> work) {
        try {
            work.accept(caseId);
            return new Outcome(caseId, Optional.empty());
        } catch (BusinessException refused) {
            return new Outcome(caseId, Optional.of(refused));
        }
    }
}
