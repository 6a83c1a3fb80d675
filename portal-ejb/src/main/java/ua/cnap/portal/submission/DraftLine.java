package ua.cnap.portal.submission;

import java.time.Instant;
import java.util.UUID;
import ua.cnap.portal.forms.LocalizedText;

/**
 * A draft in a list.
 *
 * @param id the application
 * @param serviceCode code of the service
 * @param serviceName name of the service
 * @param step where to continue
 * @param savedAt when it was last saved
 */
public record DraftLine(UUID id, String serviceCode, LocalizedText serviceName, String step, Instant savedAt) {}
