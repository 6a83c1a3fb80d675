package ua.cnap.portal.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import ua.cnap.portal.book.Comment;
import ua.cnap.portal.book.CommentBook;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.web.ui.CurrentResponse;

/** The book of comments and proposals of a centre, with its replies. */
@Named
@RequestScoped
public class CommentsBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    CommentBook book;

    @Inject
    CurrentResponse response;

    private Centre centre;
    private Page<Comment> page;

    /** Opens the page of the book that the address names. */
    public void act() {
        response.mayBeStoredForAMinute();
        centre = catalogue
                .findCentre(String.valueOf(request.getAttribute("centreId")))
                .orElseThrow(NotFound::new);
        String number = Optional.ofNullable(request.getParameter("page")).orElse("");
        page = book.read(centre.id(), number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1);
    }

    public Centre getCentre() {
        return centre;
    }

    public Page<Comment> getPage() {
        return page;
    }
}
