package ua.cnap.portal.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.cnap.portal.casework.Applicant;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.identifier.Identifier;
import ua.cnap.portal.identifier.Rnokpp;
import ua.cnap.portal.regulation.EntityPlace;

/** Reads from the form of intake who applies, and who files for them. */
final class ApplicantReading {
    /** Passport booklet or ID card, of a person who refused the tax number. */
    private static final Pattern PASSPORT = Pattern.compile("[A-ZА-ЯҐЄІЇ]{2}\\d{6}|\\d{9}");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final IntakeForm form;

    ApplicantReading(IntakeForm form) {
        this.form = form;
    }

    TakenApplicant applicant(IntakeOffer offer) {
        Optional<ApplicantKind> chosen = form.chosen("kind", List.copyOf(offer.kinds()));
        if (chosen.isEmpty()) {
            form.wrong("kind", "needed.kind");
        }
        ApplicantKind kind = chosen.orElse(ApplicantKind.CITIZEN);
        String code = code(kind);
        String name = form.needed("name");
        if (!name.isEmpty() && !LETTER.matcher(name).find()) {
            form.wrong("name", "needed.name");
        }
        String email = identifier("email", Identifier.EMAIL);
        Applicant applicant =
                new Applicant(kind.name(), name, sex(kind, code), form.line("address"), email.isEmpty() ? null : email);
        return new TakenApplicant(applicant, code, identifier("phone", Identifier.PHONE));
    }

    /** A person's number may be unknown, as with a letter that does not name it; a business is told by its own. */
    private String code(ApplicantKind kind) {
        String code = normalisedCode(form.line("code"));
        if (code.isEmpty()) {
            if (kind != ApplicantKind.CITIZEN) {
                form.wrong("code", "needed.code." + kind);
            }
            return code;
        }
        boolean right = kind == ApplicantKind.LEGAL_ENTITY
                ? Identifier.EDRPOU.accepts(code)
                : Identifier.RNOKPP.accepts(code) || PASSPORT.matcher(code).matches();
        if (!right) {
            form.wrong("code", "code." + kind);
        }
        return code;
    }

    /** The number as it is kept and looked for. */
    static String normalisedCode(String typed) {
        return Identifier.RNOKPP.normalised(typed).toUpperCase(Locale.ROOT);
    }

    private String sex(ApplicantKind kind, String code) {
        if (kind == ApplicantKind.LEGAL_ENTITY) {
            return null;
        }
        String typed = form.line("sex");
        String said = typed.equals("M") || typed.equals("F") ? typed : null;
        return Rnokpp.of(code).map(number -> number.isMale() ? "M" : "F").orElse(said);
    }

    private String identifier(String field, Identifier kind) {
        String text = form.line(field);
        if (text.isEmpty()) {
            return text;
        }
        if (!kind.accepts(text)) {
            form.wrong(field, field);
        }
        return kind.normalised(text);
    }

    /** The representative, if one files. An authority that has ended allows no filing. */
    Optional<Representative> representative(LocalDate today) {
        List<String> fields = List.of("name", "document", "number", "issuedOn", "validUntil");
        if (fields.stream().allMatch(field -> form.isEmpty("representative." + field))) {
            return Optional.empty();
        }
        Optional<AuthorityGround> ground = form.chosen("representative.ground", List.of(AuthorityGround.values()));
        if (ground.isEmpty()) {
            form.wrong("representative.ground", "needed.representative.ground");
        }
        Representative representative = new Representative(
                form.needed("representative.name"),
                form.needed("representative.document"),
                ground.orElse(AuthorityGround.OTHER),
                form.needed("representative.number"),
                issued(today),
                form.day("representative.validUntil").orElse(null));
        if (representative.isExpiredOn(today)) {
            form.wrong("representative.validUntil", "authorityExpired");
        }
        return Optional.of(representative);
    }

    private LocalDate issued(LocalDate today) {
        Optional<LocalDate> day = form.day("representative.issuedOn");
        if (day.isEmpty()) {
            form.wrong("representative.issuedOn", "needed.representative.issuedOn");
        } else if (day.get().isAfter(today)) {
            form.wrong("representative.issuedOn", "dayToCome");
        }
        return day.orElse(today);
    }

    /**
     * Why a legal entity from elsewhere is taken all the same, empty when the place fits. The clerk is warned once and may
     * go on with a reason, which the routing sheet keeps.
     */
    String placeOverride(IntakeOffer offer, TakenApplicant applicant) {
        EntityPlace rule = offer.entityPlace();
        boolean entity = applicant.applicant().kind().equals(ApplicantKind.LEGAL_ENTITY.name());
        if (!entity || rule == EntityPlace.ANY) {
            return "";
        }
        String place = rule == EntityPlace.SEAT ? applicant.applicant().address() : form.line("entity.place");
        if (rule.isMetBy(offer.centre(), place)) {
            return "";
        }
        String reason = form.line("entity.reason");
        if (reason.isEmpty()) {
            form.wrong("entity.reason", "place." + rule);
        }
        return reason;
    }

    /** The way the package came, and the starosta's district where the centre has told them. */
    Channel channel(IntakeOffer offer) {
        Optional<Channel> channel = form.chosen("channel", offer.channels());
        if (channel.isEmpty()) {
            form.wrong("channel", "needed.channel");
        }
        Channel came = channel.orElse(Channel.COUNTER);
        if (came == Channel.STAROSTA && offer.districts().size() == 1) {
            form.fill("workplace", offer.districts().get(0));
        }
        if (came == Channel.STAROSTA
                && !offer.districts().isEmpty()
                && !offer.districts().contains(form.line("workplace"))) {
            form.wrong("workplace", "district");
        }
        return came;
    }
}
