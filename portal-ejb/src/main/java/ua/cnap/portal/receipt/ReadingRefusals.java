package ua.cnap.portal.receipt;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.cabinet.OwnedCases;
import ua.cnap.portal.cabinet.ReceivingResults;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;

/** A person reads why their application was refused, as the paper that the centre hands out. */
@Stateless
public class ReadingRefusals {
    @Inject
    OwnedCases own;

    @Inject
    ReceivingResults receiving;

    @Inject
    CaseRecords cases;

    @Inject
    CasePapers papers;

    /**
     * The refusal as a PDF. The first time it is taken, its receipt is noted: from then on the person can complain.
     *
     * @param address of the case in the cabinet
     * @throws NotFound when the case is not the person's, or was not refused
     */
    @RolesAllowed(CITIZEN)
    public byte[] read(SignedInPerson person, UUID address) {
        CaseFile received = receiving.lock(own.find(person, address));
        CaseDossier file = cases.dossier(received.id());
        if (!file.isRefused()) {
            throw new NotFound();
        }
        byte[] paper = papers.issue(PaperKind.REFUSAL, file, DecisionWriter::writeRefusal);
        receiving.note(received, person);
        return paper;
    }
}
