package ua.cnap.portal.access;

import java.time.Instant;
import ua.cnap.portal.identity.Capacity;

/**
 * Who opened a case, as its applicant is told: by position and unit, not by name.
 *
 * @param capacity in which capacity
 * @param unit the centre, its unit or the provider, by its id
 * @param times how often
 * @param lastAt when last
 */
public record CaseAccess(Capacity capacity, String unit, long times, Instant lastAt) {}
