package ua.cnap.portal.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads readable addresses such as {@code /services/06-01} to their page; the same under {@code /en} is the page in
 * English. Named groups of an address become request attributes. A page file asked for by its own name is not found. An
 * address must not also be a folder of the application: the server would redirect it and lose what was posted.
 */
public class PublicAddresses extends HttpFilter {
    /** Request attribute with the address as the person sees it, without the language prefix. */
    public static final String ADDRESS = "portal.address";
    /** Request attribute with the {@link Locale} that the address asks for. */
    public static final String LOCALE = "portal.locale";

    private static final String ENGLISH = "/en";
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z]+)>");
    private static final String ID = "(?<application>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final String SERVICE = "(?<serviceCode>[^/]{1,200})";
    private static final String CENTRE = "(?<regulationCentre>[a-z0-9-]{1,60})";
    private static final String UNIT = "(?<unit>[a-z0-9-]{1,80})";
    private static final String DOOR = "(?<surveyDoor>[^/]{1,40})";
    private static final String SHEET = "(?<surveySheet>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final String REPORT_DAY = "(?<reportDay>\\d{4}-\\d{2}-\\d{2})";
    private static final String OPINION_CENTRE = "(?<opinionCentre>[a-z0-9-]{1,60})";
    private static final List<Route> ROUTES = List.of(
            new Route("/", "/home/home.xhtml"),
            new Route("/services", "/catalogue/services.xhtml"),
            new Route("/services/" + SERVICE, "/catalogue/service.xhtml"),
            new Route("/services/" + SERVICE + "/blank", "/catalogue/blank"),
            new Route("/office/catalogue/?", "/office/cards.xhtml"),
            new Route("/office/catalogue/" + SERVICE, "/office/catalogue.xhtml"),
            new Route("/centres", "/catalogue/centres.xhtml"),
            new Route("/centres/(?<centreId>[a-z0-9-]{1,60})", "/catalogue/centre.xhtml"),
            new Route("/centres/(?<centreId>[a-z0-9-]{1,60})/reports", "/published/reports.xhtml"),
            new Route("/centres/(?<centreId>[a-z0-9-]{1,60})/reports/" + REPORT_DAY, "/published/reports.xhtml"),
            new Route(
                    "/centres/(?<centreId>[a-z0-9-]{1,60})/reports/" + REPORT_DAY + "\\.(?<copyFormat>pdf|csv|xlsx)",
                    "/published/file"),
            new Route("/status", "/tracking/status.xhtml"),
            new Route("/status/letters", "/tracking/letters.xhtml"),
            new Route("/booking/?", "/visit/services.xhtml"),
            new Route("/booking/papers", "/visit/papers.xhtml"),
            new Route("/booking/centre", "/visit/centre.xhtml"),
            new Route("/booking/times", "/visit/times.xhtml"),
            new Route("/booking/collect", "/visit/collect.xhtml"),
            new Route(
                    "/booking/contacts/(?<bookingForm>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})",
                    "/visit/contacts.xhtml"),
            new Route(
                    "/cabinet/booking/(?<bookingForm>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})",
                    "/visit/contacts.xhtml"),
            new Route("/booking/mine", "/visit/mine.xhtml"),
            new Route("/appeals/?", "/appealing/route.xhtml"),
            new Route("/appeals/new/(?<appealKind>[a-z-]{1,40})", "/appealing/new.xhtml"),
            new Route("/cabinet/appeals/(?<appealKind>[a-z-]{1,40})", "/appealing/new.xhtml"),
            new Route("/appeals/mine", "/appealing/mine.xhtml"),
            new Route("/comments/(?<centreId>[a-z0-9-]{1,60})", "/appealing/comments.xhtml"),
            new Route("/office/appeals", "/office/considered.xhtml"),
            new Route("/office/appeals/new", "/office/entered-appeal.xhtml"),
            new Route("/office/appeals/(?<appealId>\\d{1,18})", "/office/appeal.xhtml"),
            new Route("/office/emergencies", "/office/emergencies.xhtml"),
            new Route("/office/bookings", "/office/bookings.xhtml"),
            new Route("/check/?", "/authenticity/check.xhtml"),
            new Route("/check/(?<checkCode>[^/]{1,60})", "/authenticity/check.xhtml"),
            new Route("/kiosk/" + UNIT, "/hall/kiosk.xhtml"),
            new Route("/kiosk/" + UNIT + "/rules", "/hall/rules.xhtml"),
            new Route("/board/" + UNIT, "/hall/board.xhtml"),
            new Route("/board/" + UNIT + "/(?<desk>[^/]{1,40})", "/hall/board.xhtml"),
            new Route("/ticket", "/hall/ticket.xhtml"),
            new Route("/load/(?<centreId>[a-z0-9-]{1,60})", "/hall/load.xhtml"),
            new Route("/s/" + DOOR, "/survey/sheet.xhtml"),
            new Route("/s/" + DOOR + "/" + SHEET, "/survey/sheet.xhtml"),
            new Route("/s/" + DOOR + "/" + SHEET + "/(?<surveyQuestion>[A-Za-z0-9_-]{1,40})", "/survey/sheet.xhtml"),
            new Route("/office/surveys", "/office/surveys.xhtml"),
            new Route("/office/surveys/" + CENTRE, "/office/surveys.xhtml"),
            new Route("/office/survey", "/office/asking.xhtml"),
            new Route("/office/survey/" + CENTRE, "/office/asking.xhtml"),
            new Route(
                    "/office/questionnaires/(?<questionnaire>[a-z0-9][a-z0-9.-]{0,39})", "/office/questionnaire.xhtml"),
            new Route("/opinion/?", "/rating/centres.xhtml"),
            new Route("/opinion/" + OPINION_CENTRE, "/rating/centre.xhtml"),
            new Route("/opinion/" + OPINION_CENTRE + "\\.(?<copyFormat>csv|xlsx)", "/rating/copy"),
            new Route("/office/opinion", "/office/opinion.xhtml"),
            new Route("/office/opinion/" + OPINION_CENTRE, "/office/opinion.xhtml"),
            new Route("/office/opinion/" + OPINION_CENTRE + "/month", "/office/opinion/month"),
            new Route("/office/reports", "/office/reports.xhtml"),
            new Route("/office/remarks", "/office/remarks.xhtml"),
            new Route("/office/desk", "/office/desk.xhtml"),
            new Route("/apply/drafts/" + ID + "/documents", "/apply/documents.xhtml"),
            new Route("/apply/drafts/" + ID + "/review", "/apply/review.xhtml"),
            new Route("/apply/drafts/" + ID + "/sign", "/apply/sign.xhtml"),
            new Route("/apply/drafts/" + ID + "/(?<stepId>[A-Za-z0-9_-]{1,80})", "/apply/step.xhtml"),
            new Route("/apply/drafts/" + ID + "/(?<stepId>[A-Za-z0-9_-]{1,80})/typed", "/apply/typed"),
            new Route("/apply/receipts/" + ID, "/apply/receipt.xhtml"),
            new Route("/apply/" + SERVICE, "/apply/begin.xhtml"),
            new Route("/cabinet/?", "/cabinet/cabinet.xhtml"),
            new Route("/cabinet/cases/" + ID, "/cabinet/case.xhtml"),
            new Route("/office/?", "/office/journal.xhtml"),
            new Route("/office/tasks", "/office/tasks.xhtml"),
            new Route("/office/transit", "/office/transit.xhtml"),
            new Route("/office/duties", "/office/duties.xhtml"),
            new Route("/office/calendars", "/office/calendars.xhtml"),
            new Route(
                    "/office/calendars/(?<calendarKind>centre|provider)/(?<calendarOwner>[a-z0-9-]{1,60})",
                    "/office/calendars.xhtml"),
            new Route("/office/regulation", "/office/regulation.xhtml"),
            new Route("/office/regulation/" + CENTRE, "/office/regulation.xhtml"),
            new Route(
                    "/office/regulation/" + CENTRE + "/(?<regulationSection>[a-z]{1,20})",
                    "/office/regulation-section.xhtml"),
            new Route("/office/schedule", "/office/schedule.xhtml"),
            new Route("/office/schedule/" + CENTRE, "/office/schedule.xhtml"),
            new Route("/office/schedule/" + CENTRE + "/hours", "/office/schedule-hours.xhtml"),
            new Route("/office/schedule/" + CENTRE + "/roster", "/office/roster.xhtml"),
            new Route("/office/schedule/" + CENTRE + "/plates", "/office/plates.xhtml"),
            new Route("/office/meetings", "/office/meetings.xhtml"),
            new Route("/office/transfers", "/office/transfers.xhtml"),
            new Route("/office/transfers/(?<registerId>\\d{1,18})", "/office/transfer.xhtml"),
            new Route("/office/issued", "/office/issued.xhtml"),
            new Route("/office/visits", "/office/visits.xhtml"),
            new Route("/office/provider/?", "/office/inbox.xhtml"),
            new Route("/office/provider/cases/(?<caseId>\\d{1,18})", "/office/handed-case.xhtml"),
            new Route("/office/intake/?", "/office/intake.xhtml"),
            new Route("/office/intake/" + SERVICE, "/office/package.xhtml"),
            new Route("/office/intake/receipts/(?<caseId>\\d{1,18})", "/office/receipt.xhtml"),
            new Route("/office/cases/(?<caseId>\\d{1,18})", "/office/case.xhtml"),
            new Route("/office/cases/(?<caseId>\\d{1,18})/corrections", "/office/corrections.xhtml"),
            new Route("/office/cases/(?<caseId>\\d{1,18})/supplement", "/office/supplement.xhtml"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean english = path.equals(ENGLISH) || path.startsWith(ENGLISH + "/");
        String address = english ? path.substring(ENGLISH.length()) : path;
        address = address.isEmpty() ? "/" : address;
        request.setAttribute(ADDRESS, address);
        request.setAttribute(LOCALE, english ? Locale.ENGLISH : Language.UKRAINIAN);
        Optional<Destination> destination = destinationOf(address);
        if (destination.isPresent()) {
            destination.get().names().forEach(request::setAttribute);
            request.getRequestDispatcher(destination.get().view()).forward(request, response);
        } else if (address.endsWith(".xhtml") && !address.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The page behind an address without language, and what the address names; codes may be percent-encoded. */
    static Optional<Destination> destinationOf(String address) {
        return ROUTES.stream().flatMap(route -> route.match(address).stream()).findFirst();
    }

    /** A page, and the words of the address that it is about. */
    record Destination(String view, Map<String, String> names) {}

    private record Route(Pattern address, List<String> names, String view) {
        Route(String address, String view) {
            this(
                    Pattern.compile(address),
                    GROUP.matcher(address)
                            .results()
                            .map(found -> found.group(1))
                            .toList(),
                    view);
        }

        Optional<Destination> match(String path) {
            Matcher matcher = address.matcher(path);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            try {
                Map<String, String> found = new LinkedHashMap<>();
                names.forEach(name -> found.put(name, decoded(matcher.group(name))));
                return Optional.of(new Destination(view, found));
            } catch (IllegalArgumentException notEncoded) {
                return Optional.empty();
            }
        }

        private static String decoded(String word) {
            return URLDecoder.decode(word.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
    }
}
