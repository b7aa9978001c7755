//! Many short texts in one: the cells of a column, without an allocation each.

/// A list of texts that is only added to.
///
/// ```
/// use levier::import::CellTexts;
/// let cells: CellTexts = ["Paris", "", "Lyon"].into_iter().collect();
/// assert_eq!((cells.len(), cells.get(0), cells.get(1), cells.get(2)), (3, "Paris", "", "Lyon"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CellTexts {
    text: String,
    ends: Vec<usize>,
}

impl CellTexts {
    /// Adds a text.
    pub fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// A text.
    ///
    /// # Panics
    /// When there are not so many.
    pub fn get(&self, index: usize) -> &str {
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        &self.text[start..self.ends[index]]
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> + '_ {
        (0..self.len()).map(|index| self.get(index))
    }
}

impl<'a> FromIterator<&'a str> for CellTexts {
    fn from_iter<I: IntoIterator<Item = &'a str>>(texts: I) -> Self {
        let mut cells = Self::default();
        for text in texts {
            cells.push(text);
        }
        cells
    }
}
