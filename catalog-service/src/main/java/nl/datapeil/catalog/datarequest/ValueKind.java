package nl.datapeil.catalog.datarequest;

/// The public value that an answer should create.
public enum ValueKind {
  INPUT_OPTIMISATION,
  PROCESS_OPTIMISATION,
  PRODUCT_INNOVATION
}
