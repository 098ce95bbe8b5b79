package nl.datapeil.privacy.document.model;

/// A register in both its forms: a document to read and a sheet to work with. Only the one that is
/// asked for is read.
public record Overview(Document document, Sheet sheet) implements Paper {}
