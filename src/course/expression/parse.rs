//! Text → tree, by recursive descent over the grammar of the language.

use super::fault::ExpressionFault;
use super::token::{Kind, Token, Tokens};
use super::tree::{Call, Given, NamedInput, Node, Operator, Step};
use crate::Code;

/// Brackets that may be open at once.
const MOST_OPEN: usize = 30;

/// Reads the whole text as a test of the grammar.
pub(super) fn parse(text: &str) -> Result<Node, ExpressionFault> {
    let mut tokens = Tokens::of(text);
    let next = tokens.read()?;
    let mut parser = Parser { tokens, next, open: 0 };
    let node = parser.test()?;
    if parser.next.kind == Kind::End { Ok(node) } else { Err(parser.unexpected()) }
}

struct Parser {
    tokens: Tokens,
    next: Token,
    open: usize,
}

impl Parser {
    fn unexpected(&self) -> ExpressionFault {
        match self.next.kind {
            Kind::End => ExpressionFault::new(Code::UnexpectedEnd, self.next.at),
            _ => ExpressionFault::new(Code::Unexpected, self.next.at).found(&self.next.written),
        }
    }

    fn take(&mut self) -> Result<Token, ExpressionFault> {
        let next = self.tokens.read()?;
        Ok(std::mem::replace(&mut self.next, next))
    }

    fn is_sign(&self, sign: &str) -> bool {
        matches!(self.next.kind, Kind::Sign(next) if next == sign)
    }

    fn expect(&mut self, sign: &str) -> Result<(), ExpressionFault> {
        if !self.is_sign(sign) {
            return Err(self.unexpected());
        }
        self.take().map(drop)
    }

    fn open(&mut self, bracket: &str) -> Result<(), ExpressionFault> {
        if self.is_sign(bracket) && self.open == MOST_OPEN {
            return Err(ExpressionFault::new(Code::TooDeep, self.next.at));
        }
        self.expect(bracket)?;
        self.open += 1;
        Ok(())
    }

    fn close(&mut self, bracket: &str) -> Result<(), ExpressionFault> {
        self.expect(bracket)?;
        self.open -= 1;
        Ok(())
    }

    /// The operator of the next token, of those of one level.
    fn operator(&self, level: &[(&str, Operator)]) -> Option<Operator> {
        let Kind::Sign(sign) = self.next.kind else { return None };
        level.iter().find(|(written, _)| *written == sign).map(|(_, operator)| *operator)
    }

    fn test(&mut self) -> Result<Node, ExpressionFault> {
        const COMPARISONS: &[(&str, Operator)] = &[
            ("<", Operator::Less),
            ("<=", Operator::AtMost),
            (">", Operator::More),
            (">=", Operator::AtLeast),
            ("=", Operator::Equal),
            ("!=", Operator::Different),
        ];
        let left = self.sum()?;
        let Some(operator) = self.operator(COMPARISONS) else { return Ok(left) };
        let at = self.take()?.at;
        Ok(Node::Binary { at, operator, left: Box::new(left), right: Box::new(self.sum()?) })
    }

    fn sum(&mut self) -> Result<Node, ExpressionFault> {
        self.chain(&[("+", Operator::Add), ("-", Operator::Subtract)], Self::term)
    }

    fn term(&mut self) -> Result<Node, ExpressionFault> {
        self.chain(&[("*", Operator::Multiply), ("/", Operator::Divide)], Self::unary)
    }

    fn chain(
        &mut self,
        level: &[(&str, Operator)],
        operand: fn(&mut Self) -> Result<Node, ExpressionFault>,
    ) -> Result<Node, ExpressionFault> {
        let mut left = operand(self)?;
        while let Some(operator) = self.operator(level) {
            let at = self.take()?.at;
            left = Node::Binary { at, operator, left: Box::new(left), right: Box::new(operand(self)?) };
        }
        Ok(left)
    }

    fn unary(&mut self) -> Result<Node, ExpressionFault> {
        if self.is_sign("+") {
            self.take()?;
            return self.unary();
        }
        if self.is_sign("-") {
            self.take()?;
            return Ok(Node::Minus(Box::new(self.unary()?)));
        }
        let base = self.atom()?;
        if !self.is_sign("^") {
            return Ok(base);
        }
        let at = self.take()?.at;
        let right = Box::new(self.unary()?);
        Ok(Node::Binary { at, operator: Operator::Power, left: Box::new(base), right })
    }

    fn atom(&mut self) -> Result<Node, ExpressionFault> {
        match self.next.kind {
            Kind::Number => {
                let Token { at, written, .. } = self.take()?;
                Ok(Node::Number { at, value: written.parse().unwrap_or(f64::INFINITY) })
            }
            Kind::Name => {
                let Token { at, written: name, .. } = self.take()?;
                if !self.is_sign("(") {
                    Ok(Node::Name { at, name })
                } else if name == "op" {
                    self.operation(at)
                } else {
                    self.function(at, name)
                }
            }
            Kind::Sign("(") => {
                self.open("(")?;
                let inner = self.test()?;
                self.close(")")?;
                Ok(inner)
            }
            _ => Err(self.unexpected()),
        }
    }

    fn function(&mut self, at: usize, name: String) -> Result<Node, ExpressionFault> {
        self.open("(")?;
        let mut arguments = vec![self.sum()?];
        while self.is_sign(",") {
            self.take()?;
            arguments.push(self.sum()?);
        }
        self.close(")")?;
        Ok(Node::Function { at, name, arguments })
    }

    fn operation(&mut self, at: usize) -> Result<Node, ExpressionFault> {
        self.open("(")?;
        let (id_at, Kind::Text(id)) = (self.next.at, self.next.kind.clone()) else {
            return Err(self.unexpected());
        };
        self.take()?;
        let mut inputs = Vec::new();
        while self.is_sign(",") {
            self.take()?;
            let (name, at) = self.name()?;
            self.expect("=")?;
            inputs.push(NamedInput { name, at, given: self.given()? });
        }
        self.close(")")?;
        self.expect(".")?;
        let (output, output_at) = self.name()?;
        let steps = self.steps()?;
        Ok(Node::Operation(Box::new(Call { at, id, id_at, inputs, output, output_at, steps })))
    }

    fn name(&mut self) -> Result<(String, usize), ExpressionFault> {
        if self.next.kind != Kind::Name {
            return Err(self.unexpected());
        }
        let token = self.take()?;
        Ok((token.written, token.at))
    }

    fn steps(&mut self) -> Result<Vec<Step>, ExpressionFault> {
        let mut steps = Vec::new();
        loop {
            if self.is_sign(".") {
                self.take()?;
                steps.push(Step::Name(self.name()?.0));
            } else if self.is_sign("[") {
                self.open("[")?;
                if self.next.kind != Kind::Number || self.next.written.contains('.') {
                    return Err(self.unexpected());
                }
                // A place too large for the machine is past the end of any list.
                steps.push(Step::Place(self.take()?.written.parse().unwrap_or(usize::MAX)));
                self.close("]")?;
            } else {
                return Ok(steps);
            }
        }
    }

    fn given(&mut self) -> Result<Given, ExpressionFault> {
        if let Kind::Text(text) = self.next.kind.clone() {
            self.take()?;
            return Ok(Given::Text(text));
        }
        if !self.is_sign("[") {
            return self.sum().map(Given::Number);
        }
        self.open("[")?;
        let mut items = Vec::new();
        if !self.is_sign("]") {
            items.push(self.given()?);
            while self.is_sign(",") {
                self.take()?;
                items.push(self.given()?);
            }
        }
        self.close("]")?;
        Ok(Given::List(items))
    }
}
