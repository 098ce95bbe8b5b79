package nl.datapeil.catalog.harvest.ledger;

/// A file that was sent to be read.
@SuppressWarnings("ArrayRecordComponent") // the bytes are read once, never changed or compared
public record Upload(String mediaType, byte[] body) {}
