package ua.cnap.portal.incontainer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.appeal.Appellant;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.FilingAppeal;
import ua.cnap.portal.appeal.Matter;
import ua.cnap.portal.appeal.RegisteredAppeal;
import ua.cnap.portal.duty.EnteringOffice;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealKind;

/** A centre of its own for a test of appeals, its people, and those who turn to it. */
@ApplicationScoped
public class AppealCentre {
    private static final String EJB = "java:global/portal/portal-ejb/";

    @EJB(lookup = EJB + "FilingAppeal!ua.cnap.portal.appeal.FilingAppeal")
    FilingAppeal filing;

    @EJB(lookup = EJB + "EnteringOffice!ua.cnap.portal.duty.EnteringOffice")
    EnteringOffice entering;

    @Inject
    RegulatedCentre centres;

    @Inject
    Registry registry;

    String open(String config) {
        return centres.open(config);
    }

    StaffMember head(String centre) {
        return enter(centre, "Остапчук Надія Григорівна", StaffRole.ADMINISTRATOR, StaffRole.HEAD);
    }

    StaffMember clerk(String centre, String name) {
        return enter(centre, name, StaffRole.ADMINISTRATOR);
    }

    StaffMember enter(String centre, String name, StaffRole... roles) {
        StaffMember person = new StaffMember("it-" + UUID.randomUUID(), name, centre, centre, Set.of(roles));
        As.CLERK.call(() -> {
            entering.enter(person, "");
            return person;
        });
        return person;
    }

    RegisteredAppeal file(FiledAppeal filed) {
        return filing.file(filed, Optional.empty());
    }

    /** Files and gives the id of the appeal. */
    long filed(FiledAppeal filed) {
        file(filed);
        return registry.count("select id from appeal_record where form = ?", filed.form());
    }

    static FiledAppeal of(String centre, AppealKind kind) {
        return of(centre, kind, Matter.typed("Поставте лавку біля входу", "", "", false, ""));
    }

    static FiledAppeal of(String centre, AppealKind kind, Matter matter) {
        UUID form = UUID.randomUUID();
        return new FiledAppeal(
                form,
                centre,
                kind,
                AppealChannel.WEB,
                Appellant.typed("Шевченко Ганна", "м. Київ, вул. Прорізна, 2", "", form + "@cnap.test", "uk"),
                AnswerWay.EMAIL,
                matter,
                List.of());
    }

    /** A complaint about somebody of the staff, or about the head. */
    static FiledAppeal complaint(String centre, boolean aboutHead, String whom) {
        return of(centre, AppealKind.STAFF_COMPLAINT, Matter.typed("Відмовилися прийняти", "", "", aboutHead, whom));
    }
}
