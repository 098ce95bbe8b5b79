package nl.datapeil.privacy.document.model;

/// What can be taken away as a file.
public sealed interface Paper permits Document, Overview {}
