package ua.cnap.portal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Where an incoming package came from.
 *
 * @param channel how it came
 * @param applicationId the application on the portal that it was, null when it came otherwise
 * @param ownerId the person who filed it on the portal, null when it came otherwise
 * @param providedHere whether the centre's administrator is the provider: the case is decided without a hand-over and
 *     without a routing sheet on paper
 * @param unitId the unit of the centre that took it, null for the centre itself
 * @param repeatsId the refused case that it was filed again after, null for none
 */
@Embeddable
public record PackageOrigin(
        @Enumerated(EnumType.STRING) Channel channel,
        @Column(name = "application_id") UUID applicationId,
        @Column(name = "owner_id") Long ownerId,
        @Column(name = "provided_here") boolean providedHere,
        @Column(name = "unit_id") String unitId,
        @Column(name = "repeats_id") Long repeatsId) {
    /**
     * An application that was signed and sent on the portal.
     *
     * @param providedHere whether the centre's administrator is the provider
     */
    public static PackageOrigin portal(UUID applicationId, long ownerId, boolean providedHere) {
        return new PackageOrigin(Channel.PORTAL, applicationId, ownerId, providedHere, null, null);
    }

    /**
     * A package that a clerk took.
     *
     * @param unitId the unit of the centre that took it, null for the centre itself
     */
    public static PackageOrigin takenBy(Channel channel, boolean providedHere, String unitId) {
        return new PackageOrigin(channel, null, null, providedHere, unitId, null);
    }

    /** The same, filed again after this case was refused. */
    public PackageOrigin after(long refusedCaseId) {
        return new PackageOrigin(channel, applicationId, ownerId, providedHere, unitId, refusedCaseId);
    }

    /** The unit that took it, among the units of this centre. */
    public String unitOf(String centreId) {
        return unitId == null ? centreId : unitId;
    }

    /** Whether it was filed again after a refusal. */
    public boolean isRepeat() {
        return repeatsId != null;
    }
}
