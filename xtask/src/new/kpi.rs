//! A KPI: its definition in the file of its stage, its texts in both languages.

use std::path::{Path, PathBuf};

use super::{checked, edit, filled, insert, title};

/// The stages of the customer journey, each a file of `src/operation/kpi`.
pub(super) const STAGES: &[&str] = &["awareness", "acquisition", "conversion", "loyalty", "profitability"];

pub(super) fn write(root: &Path, name: &str, stage: &str) -> Result<Vec<PathBuf>, String> {
    let id = checked(name, '_')?;
    if !STAGES.contains(&stage) {
        return Err(format!("no stage {stage}; there are {}", STAGES.join(", ")));
    }
    // What earns money is a ratio of amounts, the others are rates of counts.
    let (kind, unit) = if stage == "profitability" { ("money", "Ratio") } else { ("count", "Rate") };
    let (key, title) = (id.replace('_', "-"), title(id));
    let words = [("ID", id), ("KIND", kind), ("UNIT", unit), ("KEY", &*key), ("TITLE", &*title)];
    let definition = filled(include_str!("../../templates/kpi.rs"), &words);
    let mut written = vec![edit(root.join(format!("src/operation/kpi/{stage}.rs")), |text| {
        if text.contains(&format!("kpi(\"{id}\"")) {
            return Err(format!("{id} is there already"));
        }
        insert(text, "static OPERATIONS", "];\n", &definition)
    })?];
    let texts = [
        ("fr", include_str!("../../templates/kpi.fr.ftl")),
        ("en", include_str!("../../templates/kpi.en.ftl")),
    ];
    for (language, template) in texts {
        let path = root.join(format!("www/src/messages/{language}/operations/kpi-{stage}.ftl"));
        written.push(edit(path, |text| Ok(format!("{}\n{}", text.trim_end(), filled(template, &words))))?);
    }
    Ok(written)
}
