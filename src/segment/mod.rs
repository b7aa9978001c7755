//! Segments: rules, RFM, clusters, profiles and the choice of targets.
