package nl.datapeil.catalog.ckan.query;

/// A value that packages have, with how many have it.
public record Counted(String name, String title, long count) {}
