package nl.datapeil.privacy.exchange.ldv;

import java.util.UUID;

/// A processing activity of the standard's register API.
public record LdvActivity(boolean active, int latestVersion, UUID id) {}
