package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.identity.Roles;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.EditingRegulation;
import ua.cnap.portal.regulation.Editor;
import ua.cnap.portal.regulation.RegulationSheet;
import ua.cnap.portal.regulation.Section;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** The regulation of a centre: every setting as it holds today, and how it was changed. */
@Named
@RequestScoped
public class RegulationBacking {
    private static final int LONGEST_REASON = 1000;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    EditingRegulation editing;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    private RegulationSheet sheet;

    /** Reads the regulation, so that a page nobody may see is not begun. */
    public void open() {
        response.mayNotBeStored();
        getSheet();
    }

    /** Takes back a change to come, if that was sent. */
    public void act() {
        open();
        asked.of(
                "takeBack",
                "/office/regulation/" + centre().id() + "?published=1",
                () -> editing.takeBack(
                        editor(), centre().id(), sent.number("edition"), sent.number("seen"), takenBack()));
    }

    /** The reason that the history keeps; acts are in Ukrainian. */
    private String takenBack() {
        return sheet.editions().stream()
                .filter(edition -> edition.revision() == sent.number("edition"))
                .map(edition -> Sentences.in(Language.UKRAINIAN, "office_regulation.takenBack", edition.reason()))
                .map(reason -> reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .findFirst()
                .orElse("");
    }

    /** Why a change was not taken back, null when it was. */
    public String getRefusal() {
        return asked.refusal();
    }

    /** Whether the person at work edits regulations at all. */
    public boolean isOffered() {
        return request.isUserInRole(Roles.PORTAL_ADMINISTRATOR) || request.isUserInRole(Roles.CENTRE_HEAD);
    }

    /** Who is at work: a head of one centre, or the administrator of all. */
    Editor editor() {
        return new Editor(
                user.getName(), user.isClerk() ? Optional.of(user.staff().centreId()) : Optional.empty());
    }

    /** The centre of this page: the head's own, or the one in the address. */
    Centre centre() {
        return Optional.ofNullable((String) request.getAttribute("regulationCentre"))
                .or(() -> editor().centreId())
                .or(() -> catalogue.centres().stream().findFirst().map(Centre::id))
                .flatMap(catalogue::findCentre)
                .orElseThrow(NotFound::new);
    }

    /** The regulation. */
    public RegulationSheet getSheet() {
        if (sheet == null) {
            sheet = editing.read(editor(), centre().id());
        }
        return sheet;
    }

    /** The name of the centre. */
    public String getCentreName() {
        return centre().nameIn(language.getLocale());
    }

    /** The other centres whose regulation may be edited. */
    public List<Centre> getOthers() {
        return editor().centreId().isPresent()
                ? List.of()
                : catalogue.centres().stream()
                        .filter(other -> !other.id().equals(centre().id()))
                        .toList();
    }

    public Section[] getSections() {
        return Section.values();
    }

    /** The address of a page of the regulation. */
    public String address(Section section) {
        return language.href("/office/regulation/" + centre().id() + "/" + section.word());
    }

    public boolean isPublished() {
        return request.getParameter("published") != null;
    }
}
