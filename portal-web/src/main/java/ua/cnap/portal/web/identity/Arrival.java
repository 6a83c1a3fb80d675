package ua.cnap.portal.web.identity;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import ua.cnap.portal.identity.StaffMember;

/** As whom somebody of a centre was met in this session: they are entered in the list of its people once. */
@SessionScoped
class Arrival implements Serializable {
    private static final long serialVersionUID = 1L;

    private String known = "";

    /** Whether they are met for the first time, or their account has changed since. */
    synchronized boolean isNews(StaffMember person, String email) {
        String described = person + email;
        boolean news = !known.equals(described);
        known = described;
        return news;
    }
}
