package ua.cnap.portal.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One place of a centre's entry that an edition changes.
 *
 * @param pointer JSON pointer (RFC 6901) of the place in the entry
 * @param before JSON text of what held before, empty for nothing
 * @param after JSON text of what holds since, empty for nothing
 */
@Embeddable
public record CentreChange(
        String pointer,
        @Column(name = "value_before") String before,
        @Column(name = "value_after") String after) {}
