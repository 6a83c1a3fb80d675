package ua.cnap.portal.queue;

import java.util.List;
import java.util.UUID;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.schedule.DeskFunction;

/**
 * What somebody asks for at the kiosk.
 *
 * @param request the form it is asked with: sent again it gives the same ticket
 * @param function what they came for
 * @param serviceCodes codes of the services that one desk has to take all, empty when none was chosen
 * @param ground the ground of a priority as the centre lists it, empty for the live line
 * @param surname surname, where the centre asks for it
 * @param firstName first name, where the centre asks for it
 */
public record TicketRequest(
        UUID request,
        String centreId,
        String unitId,
        DeskFunction function,
        List<String> serviceCodes,
        String ground,
        String surname,
        String firstName) {
    /** The longest surname or first name. */
    public static final int LONGEST_NAME = 100;

    public TicketRequest {
        serviceCodes = List.copyOf(serviceCodes);
        ground = PlainText.line(ground);
        surname = PlainText.line(surname);
        firstName = PlainText.line(firstName);
    }

    /** Surname and first name, empty where the centre does not ask for them. */
    String fullName() {
        return (surname + " " + firstName).strip();
    }

    /** Whether both parts of the name that the centre asks for look like parts of a name. */
    boolean isNamedAs(QueueRules rules) {
        return (!rules.surname() || isName(surname)) && (!rules.firstName() || isName(firstName));
    }

    private static boolean isName(String typed) {
        return typed.length() <= LONGEST_NAME && typed.matches("\\p{L}[\\p{L}’ -]*");
    }

    @Override
    public String toString() {
        return "TicketRequest[" + request + "]";
    }
}
