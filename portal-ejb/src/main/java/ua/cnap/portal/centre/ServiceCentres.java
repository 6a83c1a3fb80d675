package ua.cnap.portal.centre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The register of centres. Joins the transaction of its caller. */
@ApplicationScoped
public class ServiceCentres {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @PersistenceContext
    EntityManager entities;

    /** All centres in the order of the register. */
    public List<Centre> all() {
        return entities
                .createQuery("select c.content from ServiceCentre c order by c.position, c.id", String.class)
                .getResultList()
                .stream()
                .map(ServiceCentres::read)
                .toList();
    }

    /** Enters a centre, or replaces what it says of itself. */
    public void enter(int position, JsonNode entry) {
        String id = entry.get("id").asText();
        ServiceCentre known = entities.find(ServiceCentre.class, id);
        ServiceCentre centre = known == null ? new ServiceCentre(id) : known;
        centre.describe(position, entry.get("name").asText(), entry.toString());
        entities.persist(centre);
    }

    private static Centre read(String content) {
        try {
            return JSON.readValue(content, Centre.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry of a centre cannot be read", e);
        }
    }
}
