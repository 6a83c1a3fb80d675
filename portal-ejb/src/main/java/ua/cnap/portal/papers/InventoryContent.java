package ua.cnap.portal.papers;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the inventory of the incoming package (опис вхідного пакета документів) says: the fields of annex 1, with
 * the defects, the desired place of collection and the number of the supplement.
 *
 * @param centre the centre that took the package
 * @param caseNumber number of the case (вхідний №, R-081)
 * @param supplement what a supplemented inventory (доповнений опис) changed, nothing for the first one
 * @param registeredAt moment of registration; printed to the minute in Europe/Kyiv
 * @param serviceCode code of the service in the catalogue
 * @param serviceName name of the service
 * @param documents documents taken, in order
 * @param notification how the applicant is told of the result
 * @param delivery how the applicant receives the result
 * @param collectionPlace desired place of collection, when the result is collected
 * @param term term of the service, in words
 * @param expectedOn promised day, when the term is counted in days
 * @param countedHow how the promised day was counted, in words
 * @param administrator who took the package
 * @param submitted mark of filing
 * @param defects defects of the package and what they may lead to; empty for a complete one
 * @param feedbackCode feedback code (код зворотного зв’язку), grouped for reading aloud
 * @param statusAddress address where the code shows the status; the code stands in its fragment, which never leaves the
 *     browser
 */
public record InventoryContent(
        CentreHeading centre,
        String caseNumber,
        Optional<Supplement> supplement,
        Instant registeredAt,
        String serviceCode,
        String serviceName,
        List<Document> documents,
        String notification,
        String delivery,
        Optional<String> collectionPlace,
        String term,
        Optional<LocalDate> expectedOn,
        String countedHow,
        Administrator administrator,
        FilingMark submitted,
        List<String> defects,
        String feedbackCode,
        URI statusAddress) {

    public InventoryContent {
        Objects.requireNonNull(centre);
        Objects.requireNonNull(caseNumber);
        Objects.requireNonNull(supplement);
        Objects.requireNonNull(registeredAt);
        Objects.requireNonNull(serviceCode);
        Objects.requireNonNull(serviceName);
        documents = List.copyOf(documents);
        Objects.requireNonNull(notification);
        Objects.requireNonNull(delivery);
        Objects.requireNonNull(collectionPlace);
        Objects.requireNonNull(term);
        Objects.requireNonNull(expectedOn);
        Objects.requireNonNull(countedHow);
        Objects.requireNonNull(administrator);
        Objects.requireNonNull(submitted);
        defects = List.copyOf(defects);
        Objects.requireNonNull(feedbackCode);
        Objects.requireNonNull(statusAddress);
    }

    /**
     * The difference from the edition before.
     *
     * @param edition number of this edition, from 2
     * @param at when the supplement came
     * @param added what was added
     * @param replaced what was replaced and stands no more
     */
    public record Supplement(int edition, Instant at, List<Document> added, List<Document> replaced) {
        public Supplement {
            Objects.requireNonNull(at);
            added = List.copyOf(added);
            replaced = List.copyOf(replaced);
        }
    }

    /**
     * A document of the incoming package.
     *
     * @param name name of the document, with its file when it came as one
     * @param form original, copy, electronic original and the like, in Ukrainian
     */
    public record Document(String name, String form) {
        public Document {
            Objects.requireNonNull(name);
            Objects.requireNonNull(form);
        }
    }

    /**
     * The administrator (адміністратор) who composed the inventory.
     *
     * @param position position, or that the portal registered the package by itself
     * @param name surname and initials; empty prints a line to write on
     * @param signature why nothing is signed by hand; empty prints lines for signature and stamp
     */
    public record Administrator(String position, Optional<String> name, Optional<String> signature) {
        public Administrator {
            Objects.requireNonNull(position);
            Objects.requireNonNull(name);
            Objects.requireNonNull(signature);
        }
    }

    /**
     * Mark of filing (відмітка про подачу документів).
     *
     * @param applicant who filed: the applicant, and the representative when there is one
     * @param signature the electronic signature in words; empty prints a line to sign on
     * @param on day of filing
     */
    public record FilingMark(String applicant, Optional<String> signature, LocalDate on) {
        public FilingMark {
            Objects.requireNonNull(applicant);
            Objects.requireNonNull(signature);
            Objects.requireNonNull(on);
        }
    }
}
