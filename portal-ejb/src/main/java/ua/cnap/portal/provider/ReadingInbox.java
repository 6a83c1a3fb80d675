package ua.cnap.portal.provider;

import static ua.cnap.portal.identity.Roles.PROVIDER_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.kernel.Page;

/** Officers read the inbox of their own provider (вхідні справи суб'єкта надання). */
@Stateless
public class ReadingInbox {
    @Inject
    Inbox inbox;

    /** One page of the inbox. */
    @RolesAllowed(PROVIDER_OFFICER)
    public Page<InboxLine> read(ProviderOfficer officer, InboxQuery query) {
        List<InboxLine> lines = inbox.read(officer, query);
        return Page.counted(lines, query.page(), InboxQuery.SIZE, inbox.count(officer, query));
    }
}
