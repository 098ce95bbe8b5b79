package nl.datapeil.quickstart.demo.terrain;

/// A neighbourhood or a district.
///
/// @param within the code of what it is part of: the district, or the municipality
/// @param weight how densely built it is; 1 is usual
public record Area(String code, String name, String within, Ring ring, double weight) {}
