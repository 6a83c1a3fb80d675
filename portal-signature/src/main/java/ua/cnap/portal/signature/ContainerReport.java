package ua.cnap.portal.signature;

import java.util.Map;

/**
 * The outcome of checking an ASiC-E container.
 *
 * @param files the signed files by name, in the container's order; empty unless the report says valid or indeterminate
 */
public record ContainerReport(SignatureReport report, Map<String, byte[]> files) {}
