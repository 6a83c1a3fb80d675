package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;

/** Where staff come in: clerks to the journal of their centre, officers to the inbox of their provider, the portal's administrator, who has none, to the cards. */
@Named
@RequestScoped
public class OfficeDoor {
    @Inject
    CurrentUser user;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    /** Leads on who has no journal. */
    public void enter() {
        if (user.isOfficer()) {
            redirect.to(language.href("/office/provider"));
        } else if (!user.isClerk()) {
            redirect.to(language.href("/office/catalogue"));
        }
    }
}
