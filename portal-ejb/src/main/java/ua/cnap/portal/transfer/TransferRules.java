package ua.cnap.portal.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.DocumentForm;
import ua.cnap.portal.centre.Centre;

/**
 * What a centre's regulation says of registers: {@code coordinator} is {@code true} where packages pass through a
 * coordinator, or lists the full names of those who are.
 *
 * @param coordinated whether packages pass through a coordinator
 * @param coordinators who may be one; empty leaves it to every clerk of the centre
 */
record TransferRules(boolean coordinated, List<String> coordinators) {
    static TransferRules of(Centre centre) {
        JsonNode said = centre.config().path("coordinator");
        List<String> named = StreamSupport.stream(said.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
        return new TransferRules(said.asBoolean() || !named.isEmpty(), named);
    }

    boolean isCoordinator(String fullName) {
        return coordinated && (coordinators.isEmpty() || coordinators.contains(fullName));
    }

    /** What is on paper needs a register; what went electronically only where everything passes through a coordinator. */
    boolean registers(CaseDossier file) {
        return coordinated || file.inventory().stream().anyMatch(line -> line.form() != DocumentForm.ELECTRONIC);
    }
}
