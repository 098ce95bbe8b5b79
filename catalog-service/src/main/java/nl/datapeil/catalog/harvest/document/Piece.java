package nl.datapeil.catalog.harvest.document;

/// A record as it stands in its document, and where that is. `whole` is false when the document
/// ends inside it.
public record Piece(String text, long line, long column, boolean whole) {}
