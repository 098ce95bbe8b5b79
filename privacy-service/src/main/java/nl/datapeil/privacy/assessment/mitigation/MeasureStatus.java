package nl.datapeil.privacy.assessment.mitigation;

/// How far a measure is; nothing said means planned.
enum MeasureStatus {
  PLANNED,
  IN_PROGRESS,
  DONE,
  DROPPED
}
