package ua.cnap.portal.catalogue;

import java.util.Optional;
import ua.cnap.portal.kernel.Page;

/**
 * Services that match a query, best first.
 *
 * @param page one page of them
 * @param readAs the words sought, when they differ from what was typed (wrong keyboard layout)
 */
public record ServicesFound(Page<PublishedService> page, Optional<String> readAs) {}
