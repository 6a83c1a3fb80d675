package ua.cnap.portal.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.Form;
import ua.cnap.portal.storage.StoredFiles;

/**
 * What the certificate of the applicant vouched for when an application was filed: values that its signed data have and
 * that nobody typed. By the names that cards prefill from.
 */
@ApplicationScoped
class VouchedValues {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    StoredFiles files;

    Map<String, String> of(ServiceApplication filed, Form form, FormInputs typed) {
        JsonNode answers = answers(filed);
        Map<String, String> values = new HashMap<>();
        for (Field field : form.fields()) {
            JsonNode answer = answers.path(field.key());
            if (!field.source().editable() && answer.isValueNode() && !typed.has(field.key())) {
                field.source().prefill().ifPresent(name -> values.put(name, answer.asText()));
            }
        }
        return values;
    }

    private JsonNode answers(ServiceApplication filed) {
        return filed.prepared()
                .map(prepared -> files.get(prepared.dataId()).content())
                .map(VouchedValues::read)
                .orElseGet(JSON::createObjectNode)
                .path("answers");
    }

    private static JsonNode read(byte[] data) {
        try {
            return JSON.readTree(data);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
