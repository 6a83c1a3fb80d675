package ua.cnap.portal.web.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.booking.HeldTime;
import ua.cnap.portal.booking.MadeBooking;
import ua.cnap.portal.booking.MakingBooking;
import ua.cnap.portal.booking.Need;
import ua.cnap.portal.booking.OwnVisits;
import ua.cnap.portal.booking.Visitor;
import ua.cnap.portal.casework.OwnCase;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.QrCode;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.SlotTaken;
import ua.cnap.portal.survey.InvitingVisitors;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.intake.FieldProblem;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/**
 * The last step: who comes. What was typed stays when the held time is lost; the booking itself is the answer to the form,
 * so that its code stands in no address, and sending the form again shows the same booking.
 */
@Named
@RequestScoped
public class VisitContactsBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    VisitChoice choice;

    @Inject
    MakingBooking making;

    @Inject
    InvitingVisitors inviting;

    @Inject
    OwnVisits own;

    @Inject
    CurrentUser user;

    @Inject
    FormTokens tokens;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    @Inject
    Clock clock;

    private UUID form;
    private HeldTime held;
    private List<OwnCase> cases;
    private MadeBooking made;
    private Visitor visitor;
    private List<FieldProblem> problems = List.of();
    private String refusal;
    private List<FreeTime> nearest = List.of();
    private boolean lost;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        form = UUID.fromString((String) request.getAttribute("bookingForm"));
        Visitor known = person().map(signedIn -> own.known(signedIn, language.getTag()))
                .orElseGet(() -> Visitor.typed("", "", "", Set.of(), language.getTag()));
        visitor = Visitor.typed(
                typed("name", known.name()),
                typed("phone", known.phone()),
                typed("email", known.email()),
                needs(),
                language.getTag());
    }

    /** Books, if the form was sent. */
    public void act() {
        if ("POST".equals(request.getMethod())) {
            if (tokens.isSentByOwnForm()) {
                book();
            } else {
                tokens.refuse();
            }
        }
        held = made == null ? making.findHeld(form).orElse(null) : null;
        if (made == null && held == null && refusal == null) {
            refusal = sentences.text("error.booking.formUsed");
        }
    }

    private void book() {
        problems = problemsOf(visitor);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            made = making.make(form, visitor, person(), about(), choice.begin());
        } catch (SlotTaken taken) {
            lost = true;
            nearest = taken.nearest();
            refusal = sentences.text(nearest.isEmpty() ? "visit_times.none" : "visit_times.taken");
        } catch (NotFound gone) {
            refusal = sentences.text("error.booking.outdated");
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    private List<FieldProblem> problemsOf(Visitor typed) {
        Set<Visitor.Defect> defects = EnumSet.noneOf(Visitor.Defect.class);
        defects.addAll(typed.defects());
        if (typed.email().isEmpty()
                && making.findHeld(form).filter(HeldTime::confirmedByLetter).isPresent()) {
            defects.remove(Visitor.Defect.CONTACT);
            defects.add(Visitor.Defect.EMAIL_NEEDED);
        }
        List<FieldProblem> found = new ArrayList<>();
        defects.forEach(defect -> found.add(new FieldProblem(
                switch (defect) {
                    case NAME -> "name";
                    case PHONE, CONTACT -> "phone";
                    case EMAIL, EMAIL_NEEDED -> "email";
                },
                sentences.text("visit_contacts.error." + defect))));
        return found;
    }

    private Optional<UUID> about() {
        String chosen = typed("about", "");
        return getCases().stream()
                .map(OwnCase::applicationId)
                .filter(application -> application.toString().equals(chosen))
                .findFirst();
    }

    /** Own cases that the visit can be about; nobody's for who is not signed in, and none where a result is collected. */
    public List<OwnCase> getCases() {
        if (cases == null) {
            cases = person().flatMap(signedIn -> making.findHeld(form)
                            .filter(time -> !time.collecting())
                            .map(time -> own.cases(signedIn, time.visit())))
                    .orElse(List.of());
        }
        return cases;
    }

    /** Whether the visit is about this case, as far as the form says. */
    public boolean isAbout(OwnCase each) {
        String first = getCases().get(0).applicationId().toString();
        return each.applicationId().toString().equals(typed("about", first));
    }

    /** Whether nobody is signed in, so that name and contacts have to be typed. */
    public boolean isNameless() {
        return !user.isCitizen();
    }

    /** The same page for who signs in. */
    public String getSignIn() {
        return language.href("/cabinet/booking/" + form);
    }

    private Optional<SignedInPerson> person() {
        return user.isCitizen() ? Optional.of(user.person()) : Optional.empty();
    }

    private Set<Need> needs() {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        for (Need need : Need.values()) {
            if (request.getParameter("need." + need) != null) {
                needs.add(need);
            }
        }
        return needs;
    }

    private String typed(String name, String otherwise) {
        return Optional.ofNullable(request.getParameter(name)).orElse(otherwise);
    }

    public HeldTime getHeld() {
        return held;
    }

    /** Whether somebody else has the time now. */
    public boolean isLost() {
        return lost;
    }

    /** Where another time is chosen for the same visit. */
    public String getOtherTimes() {
        return held.collecting() ? language.href("/booking/collect") : choice.times(held.visit());
    }

    /** Whether the hold is over: the time is tried again when the form is sent. */
    public boolean isOver() {
        return !clock.instant().isBefore(held.heldUntil());
    }

    public MadeBooking getMade() {
        return made;
    }

    /** The code in groups, empty while a letter has to be answered. */
    public String getCode() {
        return made.code().map(code -> code.grouped()).orElse("");
    }

    /** The address that the form is sent to. */
    public String getAddress() {
        return "/booking/contacts/" + form;
    }

    /** The address of the visit with its code in the fragment. */
    public String getLink() {
        return made.address().map(Object::toString).orElse("");
    }

    /** Where the portal is rated; empty when nowhere. */
    public String getSurvey() {
        return inviting.ofPortal(made.visit().wanted().centreId())
                .map(code -> language.href("/s/" + code))
                .orElse("");
    }

    /** The address of the visit with its code, as a QR in SVG. */
    public String getQr() {
        return made.address().map(address -> QrCode.svg(address.toString())).orElse("");
    }

    /** What stands in a field: as it was typed. */
    public String typed(String name) {
        return typed(
                name,
                switch (name) {
                    case "name" -> visitor.name();
                    case "phone" -> visitor.phone();
                    default -> visitor.email();
                });
    }

    public boolean isNeeded(Need need) {
        return visitor.needs().contains(need);
    }

    public Need[] getNeeds() {
        return Need.values();
    }

    public List<FieldProblem> getProblems() {
        return problems;
    }

    /** What is wrong with a field, empty for nothing. */
    public String error(String field) {
        return problems.stream()
                .filter(problem -> problem.id().equals(field))
                .map(FieldProblem::text)
                .findFirst()
                .orElse("");
    }

    public String getRefusal() {
        return refusal;
    }

    /** Times nearest to one that was lost, to choose from without typing anything again. */
    public List<FreeTime> getNearest() {
        return nearest;
    }
}
