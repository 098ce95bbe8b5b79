package nl.datapeil.catalog.ckan;

/// A value that packages have, with how many have it.
record Counted(String name, String title, long count) {}
