package nl.datapeil.privacy.document.model;

import java.util.function.Supplier;

/// A register in both its forms: a document to read and a sheet to work with. Only the one that is
/// asked for is read.
public record Overview(Document document, Supplier<Sheet> sheet) implements Paper {}
