package ua.cnap.portal.incontainer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.duty.EnteringOffice;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.intake.IntakeForm;
import ua.cnap.portal.intake.TakingPackage;

/** People of a centre with units, and the packages they take in. */
@ApplicationScoped
public class DutyStaff {
    static final String CENTRE = "it-duty";
    static final String NORTH = "it-duty-north";
    static final String EAST = "it-duty-east";

    private static final String EJB = "java:global/portal/portal-ejb/";

    @EJB(lookup = EJB + "EnteringOffice!ua.cnap.portal.duty.EnteringOffice")
    EnteringOffice entering;

    @EJB(lookup = EJB + "TakingPackage!ua.cnap.portal.intake.TakingPackage")
    TakingPackage taking;

    StaffMember head() {
        return enter("Остапчук Надія Григорівна", CENTRE, StaffRole.ADMINISTRATOR, StaffRole.HEAD);
    }

    StaffMember clerk(String name) {
        return enter(name, CENTRE, StaffRole.ADMINISTRATOR);
    }

    /** A clerk who works in a unit. */
    StaffMember clerkOf(String unit) {
        return enter("Іваненко Ольга Сергіївна", unit, StaffRole.ADMINISTRATOR);
    }

    StaffMember starosta(String unit) {
        return enter("Петрук Василь Степанович", unit, StaffRole.STAROSTA);
    }

    /** Somebody whose account gives no rights. */
    StaffMember worker() {
        return enter("Дяченко Олег Романович", CENTRE);
    }

    /** Everybody gets an account of their own, so that no test meets the people of another. */
    private StaffMember enter(String name, String unit, StaffRole... roles) {
        StaffMember person = new StaffMember("it-" + UUID.randomUUID(), name, CENTRE, unit, Set.of(roles));
        As.CLERK.call(() -> {
            entering.enter(person, "");
            return person;
        });
        return person;
    }

    /** Takes a package in and gives its case. */
    long take(As role, StaffMember clerk, String channel) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "kind", "CITIZEN",
                "code", "3300602269",
                "name", "Шевченко Ганна Іванівна",
                "phone", "0980163513",
                "channel", channel,
                "notify", "PHONE",
                "deliver", "IN_PERSON",
                "document.0", "COPY"));
        return role.call(() -> taking.take(clerk, new IntakeForm(UUID.randomUUID(), Counter.SERVICE, typed)))
                .orElseThrow();
    }
}
