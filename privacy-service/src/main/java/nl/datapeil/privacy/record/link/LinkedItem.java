package nl.datapeil.privacy.record.link;

import java.net.URI;
import java.util.UUID;

/// Something that is about the thing asked for; `kind` is such as `BREACH`.
public record LinkedItem(UUID id, URI uri, String kind, String title, String status) {}
