package ua.cnap.portal.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.DocumentForm;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.identity.StaffMember;

/**
 * What a centre's regulation says of registers.
 *
 * @param coordinated whether packages pass through a coordinator
 * @param coordinators accounts of those who may be one; empty leaves it to every clerk of the centre
 */
record TransferRules(boolean coordinated, List<String> coordinators) {
    static TransferRules of(Centre centre) {
        List<String> named = StreamSupport.stream(
                        centre.config().path("coordinators").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new TransferRules(centre.config().path("coordinator").asBoolean(), named);
    }

    boolean isCoordinator(StaffMember clerk) {
        return coordinated && (coordinators.isEmpty() || coordinators.contains(clerk.login()));
    }

    /** What is on paper needs a register; what went electronically only where everything passes through a coordinator. */
    boolean registers(CaseDossier file) {
        return coordinated || file.inventory().stream().anyMatch(line -> line.form() != DocumentForm.ELECTRONIC);
    }
}
