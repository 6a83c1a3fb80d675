package ua.cnap.portal.intake;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/**
 * A clerk takes a package that came to the centre in another way than through the portal (прийом вхідного пакета, R-069 to
 * R-089) and registers it: case, number, inventory, tasks and letters commit together. The same form sent again gives the
 * same case.
 */
@Stateless
public class TakingPackage {
    @Inject
    OfferingIntake offering;

    @Inject
    IntakeRecords records;

    @Inject
    RegisteringIntake registering;

    @Inject
    Rights rights;

    /**
     * What the screen asks for a service.
     *
     * @throws NotPermitted when the clerk takes no packages in today
     * @throws NotFound when the clerk's centre takes no packages for it
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public IntakeOffer open(StaffMember clerk, String serviceCode) {
        return offering.offer(clerk, serviceCode);
    }

    /**
     * An applicant whom the centre knows by the number that was typed.
     *
     * @throws NotPermitted when the clerk takes no packages in today
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public Optional<KnownApplicant> findApplicant(StaffMember clerk, String typedCode) {
        rights.counter(clerk);
        return records.findApplicant(clerk.centreId(), ApplicantReading.normalisedCode(typedCode));
    }

    /**
     * Registers the package when nothing is wrong with it.
     *
     * @param form what was typed; afterwards it tells what is wrong, and holds what was known of the applicant
     * @return the case; nothing when something is wrong
     * @throws NotFound when the form was sent at another centre, or the centre takes no packages for the service
     * @throws FormUsedAlready when another package was registered with this form
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public Optional<Long> take(StaffMember clerk, IntakeForm form) {
        rights.counter(clerk);
        return registering.take(clerk, form, fillKnown(clerk, form));
    }

    /** A person entered once need not be typed again; the clerk sees what was filled in before it is registered. */
    private boolean fillKnown(StaffMember clerk, IntakeForm form) {
        if (!form.isEmpty("name") || form.isEmpty("code")) {
            return false;
        }
        Optional<KnownApplicant> known = findApplicant(clerk, form.line("code"));
        known.ifPresent(applicant -> applicant.fill(form));
        return known.isPresent();
    }
}
