package ua.cnap.portal.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.Option;
import ua.cnap.portal.identifier.AdministrativeUnit;
import ua.cnap.portal.identifier.Codifier;

/**
 * What is known around a filling besides the answers.
 *
 * @param today the day in Europe/Kyiv
 * @param kind who applies
 * @param certificate values the certificate vouches for, by prefill name ({@code profile.lastName}): locked
 * @param profile values known from earlier: offered, may be changed
 * @param optionSources lists the portal supplies, by name ({@code centre.units}) or by the key of the field they are for
 * @param places codes of places a card names ({@code centre.katottg}, {@code centre.hromada}); the hromada may be left out
 * @param attached names of the files attached so far, by key of the file field
 * @param codifier the codifier of places
 */
public record FillingContext(
        LocalDate today,
        ApplicantKind kind,
        Map<String, String> certificate,
        Map<String, String> profile,
        Map<String, List<Option>> optionSources,
        Map<String, String> places,
        Map<String, List<String>> attached,
        Codifier codifier) {

    /** A context where nothing is known of the applicant but the kind. */
    public static FillingContext on(LocalDate today, ApplicantKind kind) {
        return new FillingContext(today, kind, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Codifier.bundled());
    }

    /** The same with what certificate and profile tell of the applicant. */
    public FillingContext knowing(Map<String, String> fromCertificate, Map<String, String> fromProfile) {
        return new FillingContext(today, kind, fromCertificate, fromProfile, optionSources, places, attached, codifier);
    }

    /** The same at a centre: its lists of options and the places cards name. */
    public FillingContext at(Map<String, List<Option>> lists, Map<String, String> namedPlaces) {
        return new FillingContext(today, kind, certificate, profile, lists, namedPlaces, attached, codifier);
    }

    /** The same with files attached, by key of the file field. */
    public FillingContext attaching(Map<String, List<String>> files) {
        return new FillingContext(today, kind, certificate, profile, optionSources, places, files, codifier);
    }

    /** The value a field must have, whatever is typed: from the certificate, or the kind of applicant chosen before. */
    public Optional<String> locked(Field field) {
        if (field.source().editable()) {
            return Optional.empty();
        }
        return field.source()
                .prefill()
                .flatMap(name -> "applicant.kind".equals(name)
                        ? Optional.of(kind.name()).filter(field.optionValues()::contains)
                        : Optional.ofNullable(certificate.get(name)));
    }

    /** The value offered for a field nobody has answered yet. */
    Optional<String> offered(Field field) {
        return field.source().prefill().map(name -> profile.getOrDefault(name, certificate.get(name)));
    }

    /** The options of a choice, from the card or from the portal. */
    public List<Option> optionsOf(Field field) {
        return optionSources.getOrDefault(field.optionSource().orElse(field.key()), field.options());
    }

    /** The place a card names; the hromada of the centre follows from the place where the centre stands. */
    public Optional<String> place(String name) {
        Optional<String> hromada = Optional.ofNullable(places.get("centre.katottg"))
                .filter(code -> "centre.hromada".equals(name))
                .flatMap(codifier::hromadaOf)
                .map(AdministrativeUnit::code);
        return Optional.ofNullable(places.get(name)).or(() -> hromada);
    }
}
